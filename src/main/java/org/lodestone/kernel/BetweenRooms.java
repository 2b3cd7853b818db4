package org.lodestone.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service, or one method of it, that rooms call among themselves on behalf of a person or of the portal. It checks no
 * right of its own, so a view may not call it; the room that calls has checked.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface BetweenRooms {}
