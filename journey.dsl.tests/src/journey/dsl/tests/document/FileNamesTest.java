package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.document.FileNames;
import org.junit.jupiter.api.Test;

/** Names of journeys as names of folders. */
class FileNamesTest {
	private static String folder(String name) {
		return FileNames.of(List.of(name), List.of("index.html")).name(name);
	}

	@Test
	void plainNamesStay() {
		assertThat(folder("supply.order-to-delivery")).isEqualTo("supply.order-to-delivery");
	}

	@Test
	void othersArePercentEncoded() {
		assertThat(folder("gr\u00f6\u00dfe")).isEqualTo("gr%C3%B6%C3%9Fe");
		assertThat(FileNames.of(List.of("gr\u00f6\u00dfe"), List.of()).link("gr\u00f6\u00dfe"))
				.isEqualTo("gr%25C3%25B6%25C3%259Fe");
	}

	@Test
	void noNameLeavesTheFolder() {
		assertThat(folder("../../etc")).isEqualTo("%2E.%2F..%2Fetc");
		assertThat(folder("..")).isEqualTo("%2E%2E");
		assertThat(folder("a/b\\c:d")).isEqualTo("a%2Fb%5Cc%3Ad");
		assertThat(folder("trailing.")).isEqualTo("trailing%2E");
	}

	@Test
	void reservedNamesAreEncoded() {
		assertThat(folder("con")).isEqualTo("%63on");
		assertThat(folder("NUL.txt")).isEqualTo("%4EUL.txt");
		assertThat(folder("lpt1.x")).isEqualTo("%6Cpt1.x");
		assertThat(folder("console")).isEqualTo("console");
	}

	@Test
	void namesThatDifferByCaseAreMadeDistinctInWhateverOrderTheyCome() {
		FileNames names = FileNames.of(List.of("trip", "Trip", "TRIP"), List.of());
		assertThat(List.of(names.name("TRIP"), names.name("Trip"), names.name("trip"))).containsExactly("TRIP",
				"Trip~2", "trip~3");
		assertThat(FileNames.of(List.of("TRIP", "trip", "Trip"), List.of()).name("trip")).isEqualTo("trip~3");
	}

	@Test
	void noJourneyTakesAReservedName() {
		assertThat(folder("index.html")).isEqualTo("index.html~2");
	}

	@Test
	void longNamesAreCutButStayDistinct() {
		String one = "x".repeat(300) + "1";
		String two = "x".repeat(300) + "2";
		FileNames names = FileNames.of(List.of(one, two), List.of());
		assertThat(names.name(one)).hasSizeLessThan(140).isNotEqualTo(names.name(two));
	}
}
