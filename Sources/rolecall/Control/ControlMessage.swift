import Foundation
import Import
import Trail

/// What the program's own verbs ask of a running server, over a socket that only the owner of the
/// data directory can open. One JSON object each way.
enum ControlRequest: Codable, Sendable {
    /// Where the API is.
    case endpoint
    /// Short-lived administrator credentials of an account; nil is the server's own.
    case credentials(account: String?)
    /// A transient instance around a command. The descriptors of two listening sockets, opened in
    /// the command's network namespace, come along: metadata first, API second. It ends when the
    /// connection does.
    case run(role: String?, instanceProfile: String?, account: String?)
    /// Why nothing can be run in an instance.
    case absence(instance: String)
    /// What an instance wrote to its console, also when it is gone.
    case console(instance: String)
    /// Begins a session with an instance.
    case session(SessionCall)
    /// Applies a fixture, given as text.
    case fixture(name: String, text: String)
    /// Takes a real account's identities and policies.
    case importAccount(ImportOrder)
    /// Explains a decision.
    case why(WhyOrder)
    /// Replays the trail against a change.
    case whatIf(PolicyEdit)
    /// Makes a policy of what the trail has of a principal.
    case learn(LearnOrder)
    /// Whether an image may be called so.
    case checkImage(ImageOrder)
    /// Registers an image that was built in a directory of that name.
    case registerImage(ImageOrder, built: String)
    case images
    /// By ID or name.
    case removeImage(String)
}

enum ControlResponse: Codable, Sendable {
    case endpoint(Endpoint)
    case credentials(AdministratorCredentials, Endpoint)
    case running(instanceID: String, metadataEndpoint: String?)
    case console(Data)
    case session(BegunSession)
    case imported(ImportReport)
    case explained(WhyReport)
    case replayed(ReplayReport)
    case learned(LearnReport)
    case images([ImageRow])
    case registered(imageID: String, region: String)
    case done(String)
    case failed(String)
}

/// An account's details and its buckets' policies, all as texts.
struct ImportOrder: Codable, Sendable {
    struct BucketPolicy: Codable, Sendable {
        var bucket: String
        var file: String
        var text: String
    }

    var file: String
    var text: String
    var bucketPolicies: [BucketPolicy]
    var account: String?
    var isRehearsal: Bool
}

struct Endpoint: Codable, Sendable {
    var url: String
    var region: String
    var account: String
    /// The file of the certificate authority that clients have to trust; nil without TLS.
    var caCertificate: String?
}

/// The keys of a root session, good for about an hour.
struct AdministratorCredentials: Codable, Sendable {
    var accessKeyID: String
    var secretAccessKey: String
    var sessionToken: String
    /// ISO 8601.
    var expiration: String
}
