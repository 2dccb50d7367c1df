/** Gives elements and namespaces other names, wherever they are named, so that everything still means the same. */
package journey.dsl.ide.rename;
