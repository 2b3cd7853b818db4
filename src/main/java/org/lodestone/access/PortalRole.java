package org.lodestone.access;

/** A role for the whole portal; an alliance's staff roles are the alliance room's. */
public enum PortalRole {
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Appoints people; reads no case. */
    SYSTEM_ADMIN
}
