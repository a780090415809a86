import Service
import Vocabulary
import World

extension MetadataOptions {
    /// What a launch begins with: an image may ask for tokens, and what the account prefers comes before that.
    init(for image: KnownImage, preferring defaults: KnownMetadataDefaults?) {
        self.init()
        if image.imdsSupport == "v2.0" {
            httpTokens = .required
            hopLimit = 2
        }
        httpTokens = defaults?.httpTokens ?? httpTokens
        hopLimit = defaults?.hopLimit ?? hopLimit
        httpEndpoint = defaults?.httpEndpoint ?? httpEndpoint
        instanceTags = defaults?.instanceTags ?? instanceTags
    }

    /// Whether the account allows the instance to be without tokens.
    func check(against defaults: KnownMetadataDefaults?) throws {
        guard defaults?.httpTokensEnforced == .enabled, httpTokens == .optional else { return }
        throw AWSError.tokensEnforced
    }

    /// Puts in what a request names; the rest keeps its value.
    mutating func apply(
        tokens: String?, hopLimit: Int?, endpoint: String?, ipv6: String?, instanceTags: String?
    ) throws {
        if let tokens { httpTokens = try Self.read(tokens, "HttpTokens") }
        if let endpoint { httpEndpoint = try Self.read(endpoint, "HttpEndpoint") }
        if let instanceTags { self.instanceTags = try Self.read(instanceTags, "InstanceMetadataTags") }
        if let ipv6 { httpProtocolIPv6 = try Self.read(ipv6, "HttpProtocolIpv6") }
        if let hopLimit {
            guard (1...64).contains(hopLimit) else { throw AWSError.invalidHopLimit(hopLimit) }
            self.hopLimit = hopLimit
        }
    }

    static func read<Option: RawRepresentable<String>>(
        _ text: String, _ name: String
    ) throws -> Option {
        guard let option = Option(rawValue: text) else { throw AWSError.invalidValue(text, for: name) }
        return option
    }
}

/// User data as it is sent and shown: Base64 of at most 16 KiB.
enum UserData {
    static func decode(_ text: String?) throws -> [UInt8]? {
        guard let text, !text.isEmpty else { return nil }
        guard let bytes = Base64.decode(text.filter { !$0.isWhitespace }) else {
            throw AWSError("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.")
        }
        return try check(bytes)
    }

    static func check(_ bytes: [UInt8]) throws -> [UInt8]? {
        guard bytes.count <= 16_384 else {
            throw AWSError("InvalidParameterValue", "User data is limited to 16384 bytes")
        }
        return bytes.isEmpty ? nil : bytes
    }
}

extension AWSError {
    static func invalidHopLimit(_ limit: Int) -> AWSError {
        invalidParameterValue(
            "Value (\(limit)) for parameter HttpPutResponseHopLimit is invalid. The value must be between 1 and 64."
        )
    }

    /// Its code is not verified.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
    static let tokensEnforced = AWSError(
        "UnsupportedOperation",
        "You can't launch instances with IMDSv1 because httpTokensEnforced is enabled for this account. Either launch the instance with httpTokens=required or contact your account owner to disable httpTokensEnforced."
    )
}
