import com.sun.source.util.JavacTask;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Checks only the syntax of a file: what it imports need not be there. */
public class Parse {
  public static void main(String[] files) throws Exception {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(found, null, null);
    var sources = manager.getJavaFileObjectsFromPaths(List.of(Path.of(files[0])));
    ((JavacTask) compiler.getTask(null, manager, found, null, null, sources)).parse();
    found.getDiagnostics().forEach(System.out::println);
    if (!found.getDiagnostics().isEmpty()) System.exit(1);
  }
}
