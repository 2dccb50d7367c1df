/** What the product does and the same plug-ins in another Eclipse do not. */
package journey.product;
