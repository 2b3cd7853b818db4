package org.lodestone.benefits.minerals;

import org.lodestone.minerals.MineralList;

/** A list in force. @param elements how many minerals it holds when its groups are resolved */
public record ListVersion(MineralList list, int elements) {}
