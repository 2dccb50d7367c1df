package journey.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.xtext.testing.AbstractLanguageServerTest;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
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

	@Test
	void offersTheFixesOfAFinding() {
		testCodeAction(asked -> {
			asked.setModel("journey dinner {\n  allow \"stage-has-steps\" because \"x\"\n  stage eat { touchpoint order }\n}\n");
			asked.setLine(1);
			asked.setAssertCodeActions(offered -> {
				assertThat(offered).extracting(action -> action.getRight().getTitle()).contains("Take `allow \"stage-has-steps\"` away");
				CodeAction fix = offered.stream().map(Either::getRight).filter(action -> action.getTitle().startsWith("Take")).findFirst().orElseThrow();
				assertThat(fix.getKind()).isEqualTo("quickfix");
				assertThat(fix.getIsPreferred()).isTrue();
				assertThat(fix.getEdit().getChanges().values()).singleElement().asString().contains("line = 1").contains("newText = \"\"");
			});
		});
	}
}
