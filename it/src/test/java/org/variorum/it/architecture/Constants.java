package org.variorum.it.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a static field can never change: it is final, and its value, looked at in the loaded class, is no container to write to. */
final class Constants extends ArchCondition<JavaField> {

    Constants() {
        super("never change");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static and not final"));
            return;
        }
        Object value = value(field.reflect());
        changeable(value)
                .ifPresent(
                        why -> events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds " + why)));
    }

    private static @Nullable Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot look into " + field, e);
        }
    }

    private static Optional<String> changeable(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.getClass().isArray()) {
            return Array.getLength(value) > 0 ? Optional.of("an array, which anybody may write to") : Optional.empty();
        }
        boolean container = value instanceof Collection || value instanceof Map;
        boolean cell =
                value instanceof StringBuilder || value.getClass().getName().startsWith("java.util.concurrent.atomic.");
        return cell || (container && !isUnmodifiable(value.getClass()))
                ? Optional.of("a " + value.getClass().getName() + ", which can be written to")
                : Optional.empty();
    }

    /** The kinds that {@code List.of}, {@code copyOf}, {@code toUnmodifiableMap} and {@code Collections} make. */
    private static boolean isUnmodifiable(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Unmodifiable")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton");
    }
}
