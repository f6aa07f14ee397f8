/** The people and centres the directory tells of, as far as the budget needs to know them. */
package dk.direktion.budget.person;
