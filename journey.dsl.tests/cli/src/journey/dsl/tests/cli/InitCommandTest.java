package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey init}: what it makes must pass everything it recommends. */
class InitCommandTest {
	@TempDir
	private Path dir;

	@Test
	void makesAWorkspaceThatPasses() {
		Path shop = dir.resolve("shop");
		assertThat(Journey.run(dir, "init", shop.toString()).out()).isEqualTo("""
				made: DIR/shop/bistro.journey
				made: DIR/shop/journey.settings
				made: DIR/shop/.gitattributes
				made: DIR/shop/journey-ci.sh
				Next: journey check DIR/shop; journey generate DIR/shop -o DIR/shop/site
				""");
		assertThat(Journey.run(dir, "check", shop.toString(), "--fail-on", "info"))
				.isEqualTo(new Journey(0, "No findings in 1 file.\n", ""));
		assertThat(Journey.run(dir, "format", "--check", shop.toString()).exitCode()).isZero();
		assertThat(Journey.run(dir, "generate", shop.toString(), "-o", shop.resolve("site").toString()).exitCode())
				.isZero();
	}

	@Test
	void overwritesNothing() throws IOException {
		Path mine = Journey.file(dir, "bistro.journey", "team mine");
		assertThat(Journey.run(dir, "init", dir.toString()).out())
				.startsWith("is there already: DIR/bistro.journey\nmade: DIR/journey.settings\n");
		assertThat(mine).hasContent("team mine");
	}
}
