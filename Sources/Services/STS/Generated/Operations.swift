// swift-format-ignore-file
// Generated from Models/sts.json (2011-06-15) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let sts = AWSService(
    name: "sts",
    signingName: "sts",
    wireProtocol: .query,
    version: "2011-06-15",
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    isGlobal: false,
    operations: [
        AssumeRole.self,
        AssumeRoleWithWebIdentity.self,
        DecodeAuthorizationMessage.self,
        GetAccessKeyInfo.self,
        GetCallerIdentity.self,
        GetFederationToken.self,
        GetSessionToken.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    acceptsAnonymous: false
)

extension AssumeRole {
    typealias Input = AssumeRoleRequest
    typealias Output = AssumeRoleResponse
    static let name = "AssumeRole"
}

extension AssumeRoleWithWebIdentity {
    typealias Input = AssumeRoleWithWebIdentityRequest
    typealias Output = AssumeRoleWithWebIdentityResponse
    static let name = "AssumeRoleWithWebIdentity"
}

extension DecodeAuthorizationMessage {
    typealias Input = DecodeAuthorizationMessageRequest
    typealias Output = DecodeAuthorizationMessageResponse
    static let name = "DecodeAuthorizationMessage"
}

extension GetAccessKeyInfo {
    typealias Input = GetAccessKeyInfoRequest
    typealias Output = GetAccessKeyInfoResponse
    static let name = "GetAccessKeyInfo"
}

extension GetCallerIdentity {
    typealias Input = GetCallerIdentityRequest
    typealias Output = GetCallerIdentityResponse
    static let name = "GetCallerIdentity"
}

extension GetFederationToken {
    typealias Input = GetFederationTokenRequest
    typealias Output = GetFederationTokenResponse
    static let name = "GetFederationToken"
}

extension GetSessionToken {
    typealias Input = GetSessionTokenRequest
    typealias Output = GetSessionTokenResponse
    static let name = "GetSessionToken"
}
