/** When projects mean to be where, what they wait for, and how a delay travels between them. */
package dk.direktion.portfolio.plan;
