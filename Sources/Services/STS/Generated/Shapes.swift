// swift-format-ignore-file
// Generated from Models/sts.json (2011-06-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct AssumeRoleRequest: Sendable {
    var roleArn: String
    var roleSessionName: String
    var policyArns: [PolicyDescriptorType]?
    var policy: String?
    var durationSeconds: Int?
    var tags: [Tag]?
    var transitiveTagKeys: [String]?
    var externalId: String?
    var serialNumber: String?
    var tokenCode: String?
    var sourceIdentity: String?
    var providedContexts: [ProvidedContext]?
}

extension AssumeRoleRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleArn = r.string("RoleArn", .length(20...2048).matching(.arn))
        roleSessionName = r.string("RoleSessionName", .length(2...64).matching(.nameCharactersOrNothing))
        policyArns = try r.optionalStructures("PolicyArns", item: "member")
        policy = r.optionalString("Policy", .length(1...).matching(.policyDocument))
        durationSeconds = r.optionalInt("DurationSeconds", .range(900...43200))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        transitiveTagKeys = r.optionalStrings("TransitiveTagKeys", item: "member", .count(0...50), each: .length(1...128).matching(.tagKey))
        externalId = r.optionalString("ExternalId", .length(2...1224).matching(.externalID))
        serialNumber = r.optionalString("SerialNumber", .length(9...256).matching(.serialNumber))
        tokenCode = r.optionalString("TokenCode", .length(6...6).matching(.digitsOrNothing))
        sourceIdentity = r.optionalString("SourceIdentity", .length(2...64).matching(.nameCharactersOrNothing))
        providedContexts = try r.optionalStructures("ProvidedContexts", item: "member", .count(1...5))
        try r.finish()
    }
}

struct AssumeRoleResponse: Sendable {
    var credentials: Credentials?
    var assumedRoleUser: AssumedRoleUser?
    var packedPolicySize: Int?
    var sourceIdentity: String?
}

extension AssumeRoleResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Credentials", credentials)
        w.structure("AssumedRoleUser", assumedRoleUser)
        w.int("PackedPolicySize", packedPolicySize)
        w.string("SourceIdentity", sourceIdentity)
    }
}

struct AssumeRoleWithWebIdentityRequest: Sendable {
    var roleArn: String
    var roleSessionName: String
    var webIdentityToken: String
    var providerId: String?
    var policyArns: [PolicyDescriptorType]?
    var policy: String?
    var durationSeconds: Int?
}

extension AssumeRoleWithWebIdentityRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        roleArn = r.string("RoleArn", .length(20...2048).matching(.arn))
        roleSessionName = r.string("RoleSessionName", .length(2...64).matching(.nameCharactersOrNothing))
        webIdentityToken = r.string("WebIdentityToken", .length(4...20000))
        providerId = r.optionalString("ProviderId", .length(4...2048))
        policyArns = try r.optionalStructures("PolicyArns", item: "member")
        policy = r.optionalString("Policy", .length(1...2048).matching(.policyDocument))
        durationSeconds = r.optionalInt("DurationSeconds", .range(900...43200))
        try r.finish()
    }
}

struct AssumeRoleWithWebIdentityResponse: Sendable {
    var credentials: Credentials?
    var subjectFromWebIdentityToken: String?
    var assumedRoleUser: AssumedRoleUser?
    var packedPolicySize: Int?
    var provider: String?
    var audience: String?
    var sourceIdentity: String?
}

extension AssumeRoleWithWebIdentityResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Credentials", credentials)
        w.string("SubjectFromWebIdentityToken", subjectFromWebIdentityToken)
        w.structure("AssumedRoleUser", assumedRoleUser)
        w.int("PackedPolicySize", packedPolicySize)
        w.string("Provider", provider)
        w.string("Audience", audience)
        w.string("SourceIdentity", sourceIdentity)
    }
}

struct AssumedRoleUser: Sendable {
    var assumedRoleId: String
    var arn: String
}

extension AssumedRoleUser: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("AssumedRoleId", assumedRoleId)
        w.string("Arn", arn)
    }
}

struct Credentials: Sendable {
    var accessKeyId: String
    var secretAccessKey: String
    var sessionToken: String
    var expiration: Timestamp
}

extension Credentials: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("AccessKeyId", accessKeyId)
        w.string("SecretAccessKey", secretAccessKey)
        w.string("SessionToken", sessionToken)
        w.timestamp("Expiration", expiration)
    }
}

struct DecodeAuthorizationMessageRequest: Sendable {
    var encodedMessage: String
}

extension DecodeAuthorizationMessageRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        encodedMessage = r.string("EncodedMessage", .length(1...10240))
        try r.finish()
    }
}

struct DecodeAuthorizationMessageResponse: Sendable {
    var decodedMessage: String?
}

extension DecodeAuthorizationMessageResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("DecodedMessage", decodedMessage)
    }
}

struct FederatedUser: Sendable {
    var federatedUserId: String
    var arn: String
}

extension FederatedUser: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("FederatedUserId", federatedUserId)
        w.string("Arn", arn)
    }
}

struct GetAccessKeyInfoRequest: Sendable {
    var accessKeyId: String
}

extension GetAccessKeyInfoRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        accessKeyId = r.string("AccessKeyId", .length(16...128).matching(.wordCharactersOrNothing))
        try r.finish()
    }
}

struct GetAccessKeyInfoResponse: Sendable {
    var account: String?
}

extension GetAccessKeyInfoResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Account", account)
    }
}

struct GetCallerIdentityRequest: Sendable {}

extension GetCallerIdentityRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        try r.finish()
    }
}

struct GetCallerIdentityResponse: Sendable {
    var arn: String?
    var userId: String?
    var account: String?
}

extension GetCallerIdentityResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Arn", arn)
        w.string("UserId", userId)
        w.string("Account", account)
    }
}

struct GetFederationTokenRequest: Sendable {
    var name: String
    var policy: String?
    var policyArns: [PolicyDescriptorType]?
    var durationSeconds: Int?
    var tags: [Tag]?
}

extension GetFederationTokenRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        name = r.string("Name", .length(2...32).matching(.nameCharactersOrNothing))
        policy = r.optionalString("Policy", .length(1...2048).matching(.policyDocument))
        policyArns = try r.optionalStructures("PolicyArns", item: "member")
        durationSeconds = r.optionalInt("DurationSeconds", .range(900...129600))
        tags = try r.optionalStructures("Tags", item: "member", .count(0...50))
        try r.finish()
    }
}

struct GetFederationTokenResponse: Sendable {
    var credentials: Credentials?
    var federatedUser: FederatedUser?
    var packedPolicySize: Int?
}

extension GetFederationTokenResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Credentials", credentials)
        w.structure("FederatedUser", federatedUser)
        w.int("PackedPolicySize", packedPolicySize)
    }
}

struct GetSessionTokenRequest: Sendable {
    var durationSeconds: Int?
    var serialNumber: String?
    var tokenCode: String?
}

extension GetSessionTokenRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        durationSeconds = r.optionalInt("DurationSeconds", .range(900...129600))
        serialNumber = r.optionalString("SerialNumber", .length(9...256).matching(.serialNumber))
        tokenCode = r.optionalString("TokenCode", .length(6...6).matching(.digitsOrNothing))
        try r.finish()
    }
}

struct GetSessionTokenResponse: Sendable {
    var credentials: Credentials?
}

extension GetSessionTokenResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Credentials", credentials)
    }
}

struct PolicyDescriptorType: Sendable {
    var arn: String?
}

extension PolicyDescriptorType: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        arn = r.optionalString("arn", .length(20...2048).matching(.arn))
        try r.finish()
    }
}

struct ProvidedContext: Sendable {
    var providerArn: String?
    var contextAssertion: String?
}

extension ProvidedContext: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        providerArn = r.optionalString("ProviderArn", .length(20...2048).matching(.arn))
        contextAssertion = r.optionalString("ContextAssertion", .length(4...2048))
        try r.finish()
    }
}

struct Tag: Sendable {
    var key: String
    var value: String
}

extension Tag: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key", .length(1...128).matching(.tagKey))
        value = r.string("Value", .length(0...256).matching(.tagValue))
        try r.finish()
    }
}

