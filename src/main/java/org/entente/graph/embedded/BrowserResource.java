package org.entente.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.CookieParam;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.NewCookie;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.entente.document.Language;
import org.jspecify.annotations.Nullable;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * The pages that the embedded server serves beside Neo4j Browser: the one that signs in, the style
 * and the guide. Public because the server makes it; nobody else has a use for it.
 */
@Path("/")
public final class BrowserResource {

  private static final String LANGUAGE_COOKIE = "entente-language";
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final @Nullable DatabaseManagementService server;
  private final UriInfo address;

  /** Made by the server for each request. */
  public BrowserResource(@Context DatabaseManagementService server, @Context UriInfo address) {
    this.server = server;
    this.address = address;
  }

  /** The page that signs in with the token behind # in its address. */
  @GET
  @Path("{language: fr|en}")
  public Response page(@PathParam("language") String language) {
    return answer(access -> file("sign-in-" + language + ".html", "text/html"));
  }

  /** What that page runs. */
  @GET
  @Path("sign-in.js")
  public Response script() {
    return answer(access -> file("sign-in.js", "text/javascript"));
  }

  /** How that page looks. */
  @GET
  @Path("sign-in.css")
  public Response look() {
    return answer(access -> file("sign-in.css", "text/css"));
  }

  /** Exchanges a token for what the Browser needs to connect; only for the page above. */
  @POST
  @Path("session")
  public Response session(
      @HeaderParam("Origin") @Nullable String origin,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      String token) {
    return answer(
        access -> {
          if (!access.origin().equals(origin) || !"application/entente-token".equals(type)) {
            return Response.status(Response.Status.FORBIDDEN);
          }
          return access
              .redeem(token)
              .map(language -> session(access, language))
              .orElseGet(() -> Response.status(Response.Status.GONE));
        });
  }

  /** The GraSS style sheet, in the user's language. */
  @GET
  @Path("style")
  public Response style(
      @CookieParam(LANGUAGE_COOKIE) @Nullable String chosen,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(access -> text(access.content().styles(), chosen, accepted, "text/plain"));
  }

  /** The guide, in the user's language. */
  @GET
  @Path("guide")
  public Response guide(
      @CookieParam(LANGUAGE_COOKIE) @Nullable String chosen,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(access -> text(access.content().guides(), chosen, accepted, "text/html"));
  }

  /** A request that names another host came by a name that somebody made point here: refused. */
  private Response answer(Page page) {
    Optional<BrowserAccess> access = server == null ? Optional.empty() : BrowserAccess.of(server);
    if (access.isEmpty() || !access.get().isOwnHost(address.getRequestUri().getAuthority())) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    return page.of(access.get())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", PAGE_POLICY)
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Response.ResponseBuilder session(BrowserAccess access, Language language) {
    return Response.ok(SessionJson.of(access, language), MediaType.APPLICATION_JSON)
        .cookie(
            new NewCookie(
                LANGUAGE_COOKIE, language.tag(), BrowserAccess.PATH, null, null, -1, false, true));
  }

  private static Response.ResponseBuilder text(
      Map<Language, String> texts,
      @Nullable String chosen,
      @Nullable String accepted,
      String type) {
    return Preference.of(texts, chosen, accepted)
        .map(text -> Response.ok(text, type + ";charset=utf-8"))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND));
  }

  private static Response.ResponseBuilder file(String name, String type) {
    try (InputStream in = BrowserResource.class.getResourceAsStream(name)) {
      if (in == null) {
        return Response.status(Response.Status.NOT_FOUND);
      }
      return Response.ok(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), type + ";charset=utf-8");
    } catch (IOException e) {
      return Response.serverError();
    }
  }

  private interface Page {
    Response.ResponseBuilder of(BrowserAccess access);
  }
}
