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
                    return of(problem);
                }
            }
            throw thrown;
        }
    }

    private static Answer of(Problem problem) {
        return switch (problem) {
            case Problem.NotFound notFound -> Answer.of(Outcome.NOT_FOUND, notFound);
            case Problem.NotAllowed notAllowed ->
                Answer.of(notAllowed.key().equals("problem.signIn") ? Outcome.SIGN_IN : Outcome.DENIED, notAllowed);
            case Problem.IllegalTransition state -> Answer.refused(state);
            case Problem.StaleEdit stale -> Answer.refused(stale);
            case Problem.RuleBroken rule -> Answer.refused(rule);
        };
    }
}
