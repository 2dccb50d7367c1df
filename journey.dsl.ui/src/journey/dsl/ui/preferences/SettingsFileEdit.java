package journey.dsl.ui.preferences;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsText;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The settings file of a project, even while somebody edits it: unsaved changes remain theirs to save. */
final class SettingsFileEdit {
	private final IFile file;

	SettingsFileEdit(IProject project) {
		file = project.getFile(Settings.FILE);
	}

	IFile file() {
		return file;
	}

	/** What it says now, in an editor or on disk; nothing if there is no such file. */
	SettingsText text() throws CoreException {
		if (!file.exists()) return new SettingsText("");
		SettingsText[] read = new SettingsText[1];
		with(buffer -> read[0] = new SettingsText(buffer.getDocument().get()));
		return read[0];
	}

	/** Changes what it says now. */
	void change(UnaryOperator<SettingsText> change) throws CoreException {
		if (!file.exists()) {
			String text = change.apply(new SettingsText("")).text();
			if (!text.isEmpty())
				file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
			return;
		}
		with(buffer -> {
			String before = buffer.getDocument().get();
			String after = change.apply(new SettingsText(before)).text();
			if (after.equals(before)) return;
			boolean isBeingEdited = buffer.isDirty();
			buffer.getDocument().set(after);
			if (!isBeingEdited) buffer.commit(null, true);
		});
	}

	private interface Step {
		void take(ITextFileBuffer buffer) throws CoreException;
	}

	private void with(Step step) throws CoreException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
		try {
			step.take(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
		}
	}
}
