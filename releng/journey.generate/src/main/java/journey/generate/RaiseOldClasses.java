package journey.generate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Gives the oldest classes of a jar the format of Java 8. The JVM's class archives, which halve the time to start, pass
 * over whatever is older than Java 6: the ANTLR runtime, log4j and picocli.
 */
public final class RaiseOldClasses {
	private static final int MAJOR_VERSION = 6;

	private RaiseOldClasses() {}

	/** Takes the jar as its only argument and replaces it. */
	public static void main(String[] arguments) throws IOException {
		Path jar = Path.of(arguments[0]);
		Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
		try (JarFile from = new JarFile(jar.toFile());
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(raised));
				URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
			for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				to.putNextEntry(copy);
				try (InputStream content = from.getInputStream(entry)) {
					byte[] bytes = content.readAllBytes();
					to.write(isOldClass(entry, bytes) ? raise(bytes, classes) : bytes);
				}
				to.closeEntry();
			}
		}
		Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static boolean isOldClass(ZipEntry entry, byte[] bytes) {
		return entry.getName().endsWith(".class") && bytes[MAJOR_VERSION] == 0
				&& (bytes[MAJOR_VERSION + 1] & 0xFF) < Opcodes.V1_6;
	}

	private static byte[] raise(byte[] old, ClassLoader classes) {
		ClassReader reader = new ClassReader(old);
		ClassWriter writer = new FrameWriter(classes);
		reader.accept(new Raising(writer), ClassReader.SKIP_FRAMES);
		return writer.toByteArray();
	}

	private static final class Raising extends ClassVisitor {
		Raising(ClassVisitor next) {
			super(Opcodes.ASM9, next);
		}

		@Override
		public void visit(int version, int access, String name, String signature, String superName,
				String[] interfaces) {
			super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			// the newer format has no subroutines
			return new JSRInlinerAdapter(super.visitMethod(access, name, descriptor, signature, exceptions),
					access, name, descriptor, signature, exceptions);
		}
	}

	/** Computes the types on the stack, which the newer format states, from the classes of the jar itself. */
	private static final class FrameWriter extends ClassWriter {
		private final ClassLoader classes;

		FrameWriter(ClassLoader classes) {
			super(COMPUTE_FRAMES);
			this.classes = classes;
		}

		@Override
		protected String getCommonSuperClass(String one, String other) {
			try {
				return super.getCommonSuperClass(one, other);
			} catch (TypeNotPresentException e) {
				// of an optional library that the jar leaves out: whoever needs it cannot run anyway
				return "java/lang/Object";
			}
		}

		@Override
		protected ClassLoader getClassLoader() {
			return classes;
		}
	}
}
