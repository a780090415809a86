/// What the program's own verbs ask of a running server, over a socket that only the owner of the
/// data directory can open. One JSON object each way.
enum ControlRequest: Codable, Sendable {
    /// Where the API is.
    case endpoint
    /// Short-lived administrator credentials.
    case credentials
    /// A transient instance around a command. The descriptors of two listening sockets, opened in
    /// the command's network namespace, come along: metadata first, API second. It ends when the
    /// connection does.
    case run(role: String?, instanceProfile: String?)
    /// Applies a fixture, given as text.
    case fixture(name: String, text: String)
}

enum ControlResponse: Codable, Sendable {
    case endpoint(Endpoint)
    case credentials(AdministratorCredentials, Endpoint)
    case running(instanceID: String, metadataEndpoint: String?)
    case done(String)
    case failed(String)
}

struct Endpoint: Codable, Sendable {
    var url: String
    var region: String
    var account: String
}

/// The keys of a root session, good for about an hour.
struct AdministratorCredentials: Codable, Sendable {
    var accessKeyID: String
    var secretAccessKey: String
    var sessionToken: String
    /// ISO 8601.
    var expiration: String
}
