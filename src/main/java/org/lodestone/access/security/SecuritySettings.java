package org.lodestone.access.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.lodestone.access.CoarseRoles;
import org.lodestone.access.domain.AccountReader;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach the portal at all; what a person may do there is asked by routes, services and queries. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuritySettings {

    private static final String[] PUBLIC_FILES = {
        "/styles/**",
        "/img/**",
        "/js/**",
        "/webjars/**",
        "/VAADIN/build/**",
        "/VAADIN/static/**",
        "/aura/**",
        "/icons/**"
    };

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return new RequestBeforeSession();
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, PersonOfTheRequest person, SignInForm form, RequestUtil vaadinRequests)
            throws Exception {
        Headers.on(http);
        form.on(http);
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new StaleForm()))
                .authorizeHttpRequests(paths -> paths.requestMatchers(publicFiles())
                        .permitAll()
                        .requestMatchers("/error", "/actuator/health/**")
                        .permitAll())
                .addFilterAfter(person, SecurityContextHolderFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableCsrfConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .anyRequest(any -> any.authenticated()));
        return http.build();
    }

    /** Observing asks every request and every guarded method for the person's roles, which are read when somebody needs them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler refusals() {
        return Headers.onRefusals();
    }

    @Bean
    PersonOfTheRequest personOfTheRequest(
            AccountReader accounts, List<CoarseRoles> rooms, SecurityContextHolderStrategy contexts, Clock clock) {
        return new PersonOfTheRequest(accounts, rooms, contexts, publicFiles(), clock);
    }

    /** The filter belongs to the security chain alone, not to the servlet container's. */
    @Bean
    FilterRegistrationBean<PersonOfTheRequest> onlyInTheChain(PersonOfTheRequest filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static RequestMatcher publicFiles() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Arrays.stream(PUBLIC_FILES)
                .map(path -> (RequestMatcher) paths.matcher(path))
                .toList());
    }
}
