package org.lodestone.access.domain;

/** Whether an account can be used. */
public enum AccountState {
    ACTIVE,
    SUSPENDED
}
