package io.tradewire.deploy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the keys out of the source of a {@code @ConfigMapping} interface, as the compiler does. */
final class ConfigurationKeys {

  /**
   * A key.
   *
   * @param standard its default, empty if there is none
   * @param meaning its Javadoc as Markdown on one line
   */
  record Key(String name, String standard, String meaning) {}

  private final DocTrees docs;
  private final CompilationUnitTree file;
  private final ClassTree mapping;
  private final List<Key> keys = new ArrayList<>();

  private ConfigurationKeys(DocTrees docs, CompilationUnitTree file) {
    this.docs = docs;
    this.file = file;
    this.mapping = (ClassTree) file.getTypeDecls().get(0);
  }

  /** All keys of the interface in this file, in the order of the source. */
  static List<Key> of(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjects(source));
      CompilationUnitTree file = task.parse().iterator().next();
      ConfigurationKeys reader = new ConfigurationKeys(DocTrees.instance(task), file);
      String prefix =
          annotation(reader.mapping.getModifiers(), "ConfigMapping")
              .orElseThrow(() -> new IllegalStateException(source + " is no @ConfigMapping"));
      reader.read(prefix, new TreePath(new TreePath(file), reader.mapping));
      return reader.keys;
    }
  }

  private void read(String prefix, TreePath group) {
    for (Tree member : ((ClassTree) group.getLeaf()).getMembers()) {
      if (member instanceof MethodTree method) {
        String name = prefix + "." + name(method);
        Optional<ClassTree> inner = inner(method.getReturnType().toString());
        if (inner.isPresent()) {
          read(name, new TreePath(new TreePath(new TreePath(file), mapping), inner.get()));
        } else {
          String standard = annotation(method.getModifiers(), "WithDefault").orElse("");
          keys.add(new Key(name, standard, meaning(new TreePath(group, method), name)));
        }
      }
    }
  }

  private Optional<ClassTree> inner(String type) {
    return mapping.getMembers().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(inner -> inner.getSimpleName().contentEquals(type))
        .findFirst();
  }

  private static String name(MethodTree method) {
    return annotation(method.getModifiers(), "WithName")
        .orElse(
            method
                .getName()
                .toString()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT));
  }

  private String meaning(TreePath method, String name) {
    String doc = docs.getDocComment(method);
    if (doc == null) {
      throw new IllegalStateException(name + " has no Javadoc");
    }
    return doc.strip()
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replace("|", "\\|");
  }

  /** Value of an annotation, be it the only element or the first. */
  private static Optional<String> annotation(ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .map(AnnotationTree::getArguments)
        .map(arguments -> text(arguments.get(0)))
        .findFirst();
  }

  private static String text(ExpressionTree argument) {
    ExpressionTree value =
        argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    return ((LiteralTree) value).getValue().toString();
  }
}
