package journey.generate;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keeps what jars say of their licences, each in a folder of its own: in one jar they would write over each other. */
public final class LicenceTexts {
	private static final Pattern TEXT = Pattern.compile(
			"(META-INF/)?(LICENSE|LICENCE|NOTICE)(\\.txt|\\.md)?|about\\.html|about_files/[^/]+",
			Pattern.CASE_INSENSITIVE);

	private LicenceTexts() {}

	/** Takes the bill of materials and the folder to write to; the jars are those of the class path. */
	public static void main(String[] arguments) throws IOException {
		Set<String> brought = new HashSet<>();
		for (JsonObject each : new BillOfMaterials(Path.of(arguments[0])).others())
			brought.add(BillOfMaterials.text(each, "name") + "-" + BillOfMaterials.text(each, "version") + ".jar");
		URLClassLoader classes = (URLClassLoader) Thread.currentThread().getContextClassLoader();
		for (URL url : classes.getURLs()) {
			Path jar = Path.of(URI.create(url.toString()));
			if (brought.contains(jar.getFileName().toString())) keep(jar, Path.of(arguments[1]));
		}
	}

	private static void keep(Path jar, Path folder) throws IOException {
		Path own = folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
				if (entry.isDirectory() || !TEXT.matcher(entry.getName()).matches()) continue;
				Files.createDirectories(own);
				try (InputStream text = zip.getInputStream(entry)) {
					Files.write(own.resolve(Path.of(entry.getName()).getFileName()), text.readAllBytes());
				}
			}
		}
	}
}
