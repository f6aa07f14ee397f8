/** The people that owners and managers are chosen among, as the directory tells of them. */
package dk.direktion.portfolio.person;
