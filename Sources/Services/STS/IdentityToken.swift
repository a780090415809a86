import Policy
import Service
import Vocabulary
import World

/// The claims of a web identity token that AWS wants, and what it makes of them.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html#manage-oidc-provider-prerequisites
struct IdentityToken {
    /// Seconds by which clocks may differ.
    private static let leeway: Int64 = 300

    let issuer: String
    let subject: String
    /// Whom the token was made for: the authorized party where there is one, else the only audience.
    let audience: String
    private let identity: WebIdentity

    init(_ identity: WebIdentity) throws {
        func required(_ name: String) throws -> String {
            guard let text = identity.text(name) else { throw AWSError.missingClaim(name) }
            return text
        }
        issuer = try required("iss")
        subject = try required("sub")
        guard let audiences = identity.texts("aud"), let first = audiences.first else {
            throw AWSError.missingClaim("aud")
        }
        if let party = identity.text("azp") {
            audience = party
        } else {
            guard audiences.count == 1 else { throw AWSError.ambiguousAudience }
            audience = first
        }
        self.identity = identity
    }

    func check(at now: Timestamp, for provider: OpenIDConnectProvider) throws {
        guard provider.clientIDs.contains(audience) else { throw AWSError.wrongAudience }
        guard let expiry = identity.seconds("exp") else { throw AWSError.missingClaim("exp") }
        guard let issued = identity.seconds("iat") else { throw AWSError.missingClaim("iat") }
        guard now.seconds < expiry + Self.leeway else {
            throw AWSError.expiredIdentityToken(now: now.seconds, expiry: expiry)
        }
        for moment in [issued, identity.seconds("nbf") ?? issued] where now.seconds < moment - Self.leeway {
            throw AWSError.invalidIdentityToken
        }
    }

    /// The claims that become condition keys with the provider's name before them.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
    private static let claims = ["email", "id", "oaud"]
    private static let providersOwn = [
        "token.actions.githubusercontent.com": [
            "actor", "actor_id", "enterprise", "enterprise_id", "environment", "job_workflow_ref", "ref",
            "repository", "repository_id", "workflow",
        ],
        "accounts.google.com": ["hd"],
    ]

    func conditionKeys(_ provider: OpenIDConnectProvider) -> Keys {
        var keys = Keys()
        keys.set("\(provider.url):aud", audience)
        keys.set("\(provider.url):sub", subject)
        if let methods = identity.texts("amr") { keys.set("\(provider.url):amr", .strings(methods)) }
        for name in Self.claims + (Self.providersOwn[provider.url] ?? []) {
            keys.set("\(provider.url):\(name)", identity.text(name))
        }
        if identity.text("azp") != nil, let first = identity.texts("aud")?.first {
            keys.set("\(provider.url):oaud", first)
        }
        return keys
    }

    /// `https://aws.amazon.com/source_identity`
    var sourceIdentity: String? { identity.text(Self.namespace + "source_identity") }

    private static let namespace = "https://aws.amazon.com/"

    /// `https://aws.amazon.com/tags`: each value is a list of one. The members may also stand on their own,
    /// with their whole path for a name.
    var tags: (tags: [KnownTag], transitiveKeys: [String]) {
        var found: [KnownTag] = []
        var transitive: [String] = []
        if case .object(let members)? = identity.claims[Self.namespace + "tags"] {
            if case .object(let values)? = members["principal_tags"] {
                found = values.compactMap { Self.tag($0, $1) }
            }
            transitive = WebIdentity(claims: members).texts("transitive_tag_keys") ?? []
        }
        let flat = Self.namespace + "tags/principal_tags/"
        for (name, value) in identity.claims where name.hasPrefix(flat) {
            if let tag = Self.tag(String(name.dropFirst(flat.count)), value) { found.append(tag) }
        }
        transitive += identity.texts(Self.namespace + "tags/transitive_tag_keys") ?? []
        return (found.sorted { $0.key < $1.key }, transitive)
    }

    private static func tag(_ key: String, _ value: WebIdentity.Claim) -> KnownTag? {
        WebIdentity(claims: [key: value]).texts(key)?.first.map { KnownTag(key: key, value: $0) }
    }
}
