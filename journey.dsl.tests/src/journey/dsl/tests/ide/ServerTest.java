package journey.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.xtext.testing.AbstractLanguageServerTest;
import org.junit.jupiter.api.Test;

/** The language server, spoken to as an editor does. */
class ServerTest extends AbstractLanguageServerTest {

	ServerTest() {
		super("journey");
	}

	@Test
	void reportsANameThatNothingDeclares() {
		initialize();
		String text = "system crm \"CRM\" { owner nowhere }";
		String file = writeFile("a.journey", text);
		open(file, text);

		assertThat(getDiagnostics().get(file)).anySatisfy(finding -> assertThat(finding.toString()).contains("nowhere"));
	}

	@Test
	void offersTheNamesThatFit() {
		testCompletion(asked -> {
			asked.setModel("team sales \"Sales\" system crm \"CRM\" { owner ");
			asked.setColumn(asked.getModel().length());
			asked.setAssertCompletionList(offered ->
					assertThat(offered.getItems()).anySatisfy(item -> assertThat(item.getLabel()).isEqualTo("sales")));
		});
	}
}
