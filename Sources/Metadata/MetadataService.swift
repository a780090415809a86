import Doors
import HTTPTypes
import Sessions
import Vocabulary
import World

/// The Instance Metadata Service, without its sockets. Who asks is known from the listener that was
/// reached; nothing in a request says so.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
package struct MetadataService: Sendable {
    private static let tree = MetadataTree(metadataLeaves)
    private static let tokenPath = ["latest", "api", "token"]

    private let present: Present
    private let tokens: MetadataTokens
    private let roles: InstanceRoles
    private let itself: InstanceItself
    private let identity: InstanceIdentity
    let buckets: RequestBuckets
    private let clock: @Sendable () -> Timestamp
    private let dates = DateHeader()

    /// `tokenKey` has 32 bytes; a service with the same key knows the same tokens. `random` gives
    /// unpredictable numbers.
    package init(
        present: Present, sessions: SessionSealer, tokenKey: Secret, identity: InstanceIdentity,
        settings: MetadataSettings = MetadataSettings(), clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.present = present
        self.clock = clock
        buckets = RequestBuckets(settings)
        self.identity = identity
        tokens = MetadataTokens(key: tokenKey, random: random)
        let issuer = CredentialIssuer(sessions: sessions, random: random)
        roles = InstanceRoles(issuer: issuer, settings: settings)
        itself = InstanceItself(issuer: issuer, settings: settings)
    }

    /// Whether the instance is answered at the IPv6 address, when at all.
    func isReachableByIPv6(_ instanceID: String) -> Bool {
        present.now.instance(instanceID)?.metadataOptions.httpProtocolIPv6 == .enabled
    }

    /// Drops what is kept for an instance that has ended.
    package func forget(_ instanceID: String) {
        roles.forget(instanceID)
        itself.forget(instanceID)
        identity.forget(instanceID)
        buckets.forget(instanceID)
    }

    /// Answers what the instance's guest asks; `bucket` is what may still come from there.
    package func answer(
        _ request: MetadataRequest, for instanceID: String, within bucket: RequestBucket? = nil
    ) -> MetadataResponse {
        let world = present.now
        let now = clock()
        var answer =
            bucket?.take(at: now) == false
            ? .empty(.serviceUnavailable) : respond(to: request, instanceID, world, now)
        answer.headers.append(HTTPField(name: .contentLength, value: String(answer.body.count)))
        answer.headers.append(HTTPField(name: .date, value: dates.text(at: now)))
        answer.headers.append(HTTPField(name: .server, value: "EC2ws"))
        switch request.method {
        case .head: answer.body = []
        case .put: answer.hopLimit = world.instance(instanceID)?.metadataOptions.hopLimit
        default: break
        }
        return answer
    }

    // The order of the doubts is AWS's.
    private func respond(
        to request: MetadataRequest, _ instanceID: String, _ world: World, _ now: Timestamp
    ) -> MetadataResponse {
        guard let instance = world.instance(instanceID), instance.state.hasGuest else { return .notFound }
        guard instance.metadataOptions.httpEndpoint == .enabled else { return .empty(.forbidden) }
        let path = MetadataPath(target: request.target)
        let isTokenPath = path?.components == Self.tokenPath
        if request.method == .put, isTokenPath { return handOutToken(request, instanceID, now) }

        var access = InstanceDelivery.MetadataVersion.v1
        var secondsLeft: Int64?
        if let token = request.headers[.metadataToken] {
            // A bad token is refused even where none is needed.
            guard let expiry = tokens.open(token, for: instanceID), now < expiry else {
                return .empty(.unauthorized)
            }
            access = .v2
            secondsLeft = expiry.seconds(since: now)
        } else if instance.metadataOptions.httpTokens == .required {
            return .empty(.unauthorized)
        }

        switch request.method {
        case .get, .head: break
        case .options: return .allowing(isTokenPath ? "OPTIONS, PUT" : "OPTIONS, GET, HEAD", .ok)
        default: return .empty(.forbidden)
        }
        guard !isTokenPath else { return .allowing("OPTIONS, PUT", .methodNotAllowed) }
        let view = InstanceView(
            instance: instance, world: world, now: now, access: access, roles: roles, itself: itself,
            identity: identity)
        var answer =
            path.flatMap { content(at: $0.components, of: view) }
            .map { MetadataResponse.content($0, of: instance) } ?? .notFound
        if let secondsLeft {
            answer.headers.append(HTTPField(name: .metadataTokenTTLLeft, value: String(secondsLeft)))
        }
        return answer
    }

    private func handOutToken(
        _ request: MetadataRequest, _ instanceID: String, _ now: Timestamp
    ) -> MetadataResponse {
        // A request that came through a proxy is not the guest's.
        guard !request.headers.contains(.forwardedFor) else { return .empty(.forbidden) }
        guard let seconds = MetadataTokens.lifetime(request.headers[.metadataTokenTTL]),
            let token = try? tokens.seal(expiry: now.adding(seconds: seconds), for: instanceID)
        else { return .empty(.badRequest) }
        var answer = MetadataResponse.text(Array(token.utf8))
        answer.headers.append(HTTPField(name: .metadataTokenTTLLeft, value: String(seconds)))
        return answer
    }

    private func content(at components: [String], of view: InstanceView) -> Content? {
        guard let first = components.first else {
            return Content(TreeVersion.names.joined(separator: "\n"))
        }
        guard let version = TreeVersion(first) else { return nil }
        guard components.count > 1 else {
            // Here directories have no slash, and user data is named whether or not there is any.
            return Content((version >= "2009-04-04" ? "dynamic\n" : "") + "meta-data\nuser-data")
        }
        return Self.tree.content(at: components.dropFirst(), in: version, of: view)
    }
}

extension Instance.State {
    /// Whether anything runs that could ask.
    fileprivate var hasGuest: Bool {
        switch self {
        case .pending, .running, .stopping, .shuttingDown: true
        case .stopped, .terminated: false
        }
    }
}
