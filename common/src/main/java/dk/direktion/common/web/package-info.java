/** What every HTTP answer of the suite has in common. */
package dk.direktion.common.web;
