package org.lodestone.minerals;

/** What kind of material a mineral is. */
public enum MineralFamily {
    METAL,
    METALLOID,
    NONMETAL,
    INDUSTRIAL_MINERAL,
    FUEL_MINERAL,
    LIGHT_RARE_EARTH,
    HEAVY_RARE_EARTH,
    RARE_EARTH,
    PGM,
    PRECIOUS,
    GAS,
    COMPOUND,
    ENERGY
}
