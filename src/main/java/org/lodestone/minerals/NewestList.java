package org.lodestone.minerals;

/** The critical list that came into force last. @param size as the body counts */
public record NewestList(Body body, ListDate from, int size) {}
