// swift-format-ignore-file
// Generated from Models/sts.json (2011-06-15) by Tools/generate. Do not edit.
import Wire

@testable import STSService

extension AssumeRoleRequest: Given {
    static func given(_ s: inout InputSampler) -> AssumeRoleRequest {
        AssumeRoleRequest(
            roleArn: s.text("RoleArn"),
            roleSessionName: s.text("RoleSessionName"),
            policyArns: s.optionalStructures("PolicyArns"),
            policy: s.optionalText("Policy"),
            durationSeconds: s.optionalInt("DurationSeconds"),
            tags: s.optionalStructures("Tags"),
            transitiveTagKeys: s.optionalTexts("TransitiveTagKeys"),
            externalId: s.optionalText("ExternalId"),
            serialNumber: s.optionalText("SerialNumber"),
            tokenCode: s.optionalText("TokenCode"),
            sourceIdentity: s.optionalText("SourceIdentity"),
            providedContexts: s.optionalStructures("ProvidedContexts")
        )
    }
}

extension AssumeRoleWithWebIdentityRequest: Given {
    static func given(_ s: inout InputSampler) -> AssumeRoleWithWebIdentityRequest {
        AssumeRoleWithWebIdentityRequest(
            roleArn: s.text("RoleArn"),
            roleSessionName: s.text("RoleSessionName"),
            webIdentityToken: s.text("WebIdentityToken"),
            providerId: s.optionalText("ProviderId"),
            policyArns: s.optionalStructures("PolicyArns"),
            policy: s.optionalText("Policy"),
            durationSeconds: s.optionalInt("DurationSeconds")
        )
    }
}

extension DecodeAuthorizationMessageRequest: Given {
    static func given(_ s: inout InputSampler) -> DecodeAuthorizationMessageRequest {
        DecodeAuthorizationMessageRequest(
            encodedMessage: s.text("EncodedMessage")
        )
    }
}

extension GetAccessKeyInfoRequest: Given {
    static func given(_ s: inout InputSampler) -> GetAccessKeyInfoRequest {
        GetAccessKeyInfoRequest(
            accessKeyId: s.text("AccessKeyId")
        )
    }
}

extension GetCallerIdentityRequest: Given {
    static func given(_ s: inout InputSampler) -> GetCallerIdentityRequest {
        GetCallerIdentityRequest()
    }
}

extension GetFederationTokenRequest: Given {
    static func given(_ s: inout InputSampler) -> GetFederationTokenRequest {
        GetFederationTokenRequest(
            name: s.text("Name"),
            policy: s.optionalText("Policy"),
            policyArns: s.optionalStructures("PolicyArns"),
            durationSeconds: s.optionalInt("DurationSeconds"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension GetSessionTokenRequest: Given {
    static func given(_ s: inout InputSampler) -> GetSessionTokenRequest {
        GetSessionTokenRequest(
            durationSeconds: s.optionalInt("DurationSeconds"),
            serialNumber: s.optionalText("SerialNumber"),
            tokenCode: s.optionalText("TokenCode")
        )
    }
}

extension PolicyDescriptorType: Given {
    static func given(_ s: inout InputSampler) -> PolicyDescriptorType {
        PolicyDescriptorType(
            arn: s.optionalText("Arn")
        )
    }
}

extension ProvidedContext: Given {
    static func given(_ s: inout InputSampler) -> ProvidedContext {
        ProvidedContext(
            providerArn: s.optionalText("ProviderArn"),
            contextAssertion: s.optionalText("ContextAssertion")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.text("Key"),
            value: s.text("Value")
        )
    }
}
