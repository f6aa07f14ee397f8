/** Who may read which body group's agendas today, from whatever source the right comes. */
package dk.direktion.access.right;
