package journey.dsl.ui.wizards;

import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The picture in the corner of our wizards. */
final class WizardImage {
	private WizardImage() {}

	static ImageDescriptor get() {
		return ResourceLocator.imageDescriptorFromBundle(JourneyBundle.ID, "icons/product/64.png").orElse(null);
	}
}
