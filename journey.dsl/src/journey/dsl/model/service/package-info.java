/** What customers are served with: channels, systems, lanes of the service blueprint, promises. */
package journey.dsl.model.service;
