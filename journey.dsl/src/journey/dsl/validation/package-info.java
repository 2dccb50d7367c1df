/** Where Xtext asks what is wrong. */
package journey.dsl.validation;
