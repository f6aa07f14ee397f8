/** Lessons written when a project has closed, for those who begin the next. */
package dk.direktion.portfolio.lesson;
