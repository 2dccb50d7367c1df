package journey.dsl.reading.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Import;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.TextFlaws;
import journey.dsl.naming.JourneyNames;
import journey.dsl.recovery.ParsedText;
import journey.dsl.scoping.Exports;
import journey.dsl.scoping.Meanings;
import journey.dsl.scoping.NameIndex;
import org.eclipse.xtext.resource.XtextResource;

/** Reads the syntax tree of one file into the immutable model, in one pass. */
public final class SourceFileReader {
	private final JourneyNames names;

	/** A reader that names elements as the index does. */
	public SourceFileReader(JourneyNames names) {
		this.names = names;
	}

	/** What the file gives to others. */
	public Exports exports(XtextResource resource) {
		JourneyFile file = (JourneyFile) resource.getParseResult().getRootASTElement();
		return file == null ? Exports.NONE : Exports.of(file, names);
	}

	/**
	 * What the file says.
	 *
	 * @param resource the parsed file
	 * @param path what the workspace calls it
	 * @param index what all files export, this one among them
	 * @param library whether it is a part of the product
	 */
	public SourceFile read(XtextResource resource, String path, NameIndex index, boolean library) {
		Meanings meanings = new Meanings(index, index.exports(path), names);
		FileNotes notes = new FileNotes(path, new LineIndex(resource.getParseResult().getRootNode().getText()),
				meanings, ParsedText.of(resource).meant());
		JourneyFile file = (JourneyFile) resource.getParseResult().getRootASTElement();
		if (file == null) return new SourceFile(path, "", library, List.of(), List.of(), List.of(), TextFlaws.NONE);
		Clauses clauses = new Clauses(file, notes, names);
		List<Declaration> declarations = new ArrayList<>();
		for (Element element : file.getElements()) declarations.add(declaration(element, clauses));
		notes.references.sort(Comparator.comparing(Ref::at));
		TextFlaws flaws = new TextFlaws(
				List.copyOf(notes.repetitions), List.copyOf(notes.misfits), Placeholders.in(resource, notes),
				List.copyOf(notes.incomplete), Set.of());
		String namespace = file.getNamespace() == null ? "" : file.getNamespace();
		return new SourceFile(
				path, namespace, library, imports(clauses), List.copyOf(declarations), List.copyOf(notes.references),
				flaws);
	}

	private static Declaration declaration(Element element, Clauses clauses) {
		Clauses own = clauses.of(element);
		return element instanceof journey.dsl.journey.Journey ? JourneyReader.read(own) : DeclarationReader.read(own);
	}

	private static List<Import> imports(Clauses clauses) {
		List<Import> imports = new ArrayList<>();
		for (Clauses each : clauses.children(Literals.JOURNEY_FILE__IMPORTS))
			each.text(Literals.IMPORT__IMPORTED).ifPresent(name -> {
				boolean wildcard = name.value().endsWith(".*");
				imports.add(new Import(wildcard ? name.value().substring(0, name.value().length() - 2) : name.value(),
						wildcard, name.at()));
			});
		return List.copyOf(imports);
	}
}
