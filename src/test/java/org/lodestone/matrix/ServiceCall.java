package org.lodestone.matrix;

import org.lodestone.kernel.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a service answered, told from what it threw. */
final class ServiceCall {

    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    private ServiceCall() {}

    static Answer outcome(Act act, Caller caller) throws Exception {
        try {
            act.run();
            return Answer.of(Outcome.OPENS, "returned");
        } catch (AuthenticationCredentialsNotFoundException nobody) {
            return Answer.of(Outcome.SIGN_IN, nobody);
        } catch (AccessDeniedException denied) {
            return Answer.of(caller == Caller.ANONYMOUS ? Outcome.SIGN_IN : Outcome.DENIED, denied);
        } catch (Exception thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof Problem problem) {
                    return Answer.of(of(problem), problem);
                }
            }
            throw thrown;
        }
    }

    private static Outcome of(Problem problem) {
        return switch (problem) {
            case Problem.NotFound notFound -> Outcome.NOT_FOUND;
            case Problem.NotAllowed notAllowed ->
                notAllowed.key().equals("problem.signIn") ? Outcome.SIGN_IN : Outcome.DENIED;
            case Problem.IllegalTransition state -> Outcome.OPENS;
            case Problem.StaleEdit stale -> Outcome.OPENS;
            case Problem.RuleBroken rule -> Outcome.OPENS;
        };
    }
}
