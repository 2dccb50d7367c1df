/** Renames elements and namespaces wherever they are named, so that everything still means the same. */
package journey.dsl.ide.rename;
