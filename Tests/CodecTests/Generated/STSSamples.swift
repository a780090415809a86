// swift-format-ignore-file
// Generated from Models/sts.json (2011-06-15) by Tools/generate. Do not edit.
import Wire

@testable import STSService

extension AssumeRoleResponse: Sampled {
    static func sample(_ s: inout Sampler) -> AssumeRoleResponse {
        AssumeRoleResponse(
            credentials: s.structure(),
            assumedRoleUser: s.structure(),
            packedPolicySize: s.int(),
            sourceIdentity: s.text()
        )
    }
}

extension AssumeRoleWithWebIdentityResponse: Sampled {
    static func sample(_ s: inout Sampler) -> AssumeRoleWithWebIdentityResponse {
        AssumeRoleWithWebIdentityResponse(
            credentials: s.structure(),
            subjectFromWebIdentityToken: s.text(),
            assumedRoleUser: s.structure(),
            packedPolicySize: s.int(),
            provider: s.text(),
            audience: s.text(),
            sourceIdentity: s.text()
        )
    }
}

extension AssumedRoleUser: Sampled {
    static func sample(_ s: inout Sampler) -> AssumedRoleUser {
        AssumedRoleUser(
            assumedRoleId: s.text(),
            arn: s.text()
        )
    }
}

extension Credentials: Sampled {
    static func sample(_ s: inout Sampler) -> Credentials {
        Credentials(
            accessKeyId: s.text(),
            secretAccessKey: s.text(),
            sessionToken: s.text(),
            expiration: s.timestamp()
        )
    }
}

extension DecodeAuthorizationMessageResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DecodeAuthorizationMessageResponse {
        DecodeAuthorizationMessageResponse(
            decodedMessage: s.text()
        )
    }
}

extension FederatedUser: Sampled {
    static func sample(_ s: inout Sampler) -> FederatedUser {
        FederatedUser(
            federatedUserId: s.text(),
            arn: s.text()
        )
    }
}

extension GetAccessKeyInfoResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetAccessKeyInfoResponse {
        GetAccessKeyInfoResponse(
            account: s.text()
        )
    }
}

extension GetCallerIdentityResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetCallerIdentityResponse {
        GetCallerIdentityResponse(
            arn: s.text(),
            userId: s.text(),
            account: s.text()
        )
    }
}

extension GetFederationTokenResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetFederationTokenResponse {
        GetFederationTokenResponse(
            credentials: s.structure(),
            federatedUser: s.structure(),
            packedPolicySize: s.int()
        )
    }
}

extension GetSessionTokenResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetSessionTokenResponse {
        GetSessionTokenResponse(
            credentials: s.structure()
        )
    }
}
