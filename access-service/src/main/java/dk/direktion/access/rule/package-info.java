/** Who reads which agendas by position alone; one class for each body group's rule. */
package dk.direktion.access.rule;
