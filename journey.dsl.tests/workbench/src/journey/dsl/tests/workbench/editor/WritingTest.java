package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What happens by itself as one types, and by one key. */
class WritingTest {
	@Test
	void aBraceIsClosedAndOpenedUpByANewLine() throws CoreException {
		try (Written text = Written.of("team sales ‸")) {
			text.type("{\ntags x");
			assertEquals("team sales {\n  tags x‸\n}", text.text());
		}
	}

	@Test
	void typingTheClosingSignGoesOverIt() throws CoreException {
		try (Written text = Written.of("team sales ‸")) {
			text.type("\"Sales\" {}");
			assertEquals("team sales \"Sales\" {}‸", text.text());
		}
	}

	@Test
	void deletingTheOpeningSignTakesTheClosingOneAway() throws CoreException {
		try (Written text = Written.of("team sales ‸")) {
			text.type("{");
			text.key(SWT.BS, 0);
			assertEquals("team sales ‸", text.text());
		}
	}

	@Test
	void inATextSignsStandForThemselves() throws CoreException {
		try (Written text = Written.of("team sales \"a ‸\"")) {
			text.type("{");
			assertEquals("team sales \"a {‸\"", text.text());
		}
	}

	@Test
	void aNewLineBeginsWhereItsBlockDoes() throws CoreException {
		try (Written text = Written.of("team sales {\n  tags x‸\n}")) {
			text.type("\n");
			assertEquals("team sales {\n  tags x\n  ‸\n}", text.text());
		}
	}

	@Test
	void aClosingBraceGoesBackByAStep() throws CoreException {
		try (Written text = Written.of("team sales {\n  tags x\n  ‸")) {
			text.type("}");
			assertEquals("team sales {\n  tags x\n}‸", text.text());
		}
	}

	@Test
	void selectedLinesBecomeARemarkAndTextAgain() throws CoreException {
		String before = "team sales {\n  tags x\n}\nteam legal";
		try (Written text = Written.of(before)) {
			text.select(0, before.indexOf("team legal"));
			text.command("journey.dsl.ui.toggleComment");
			assertEquals("// team sales {\n//   tags x\n// }\nteam legal", text.document().get());
			text.select(0, text.document().get().indexOf("team legal"));
			text.command("journey.dsl.ui.toggleComment");
			assertEquals(before, text.document().get());
		}
	}

	@Test
	void theTextIsLaidOutAsOnTheCommandLineInOneStep() throws CoreException {
		String before = "team sales{tags x}\n\n\n\nteam   legal";
		try (Written text = Written.of(before)) {
			text.command("journey.dsl.ui.format");
			assertEquals("team sales { tags x }\n\nteam legal\n", text.document().get());
			text.command("org.eclipse.ui.edit.undo");
			assertEquals(before, text.document().get());
		}
	}
}
