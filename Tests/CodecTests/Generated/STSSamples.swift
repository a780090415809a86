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

extension GetSessionTokenResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetSessionTokenResponse {
        GetSessionTokenResponse(
            credentials: s.structure()
        )
    }
}
