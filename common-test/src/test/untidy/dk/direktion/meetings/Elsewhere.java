package dk.direktion.meetings;

public class Elsewhere {}
