/// Why a request does not have a condition key; nil where nothing more is known than that.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
enum MissingKey {
    static func reason(_ key: ContextKey, _ request: AccessRequest) -> String? {
        switch key.global {
        case .multiFactorAuthPresent, .multiFactorAuthAge, .tokenIssueTime:
            return "Requests with long-term access keys do not have it."
        case .username: return "Only IAM users have it, and the caller is \(request.principal.inWords)."
        case .principalTag: return "The principal has no tag \"\(key.writtenTagKey ?? "")\"."
        case .requestTag: return "The request passes no tag \"\(key.writtenTagKey ?? "")\"."
        case .resourceTag: return "The resource has no tag \"\(key.writtenTagKey ?? "")\"."
        case .tagKeys: return "The request passes no tags."
        case .sourceVpc, .sourceVpce, .vpcSourceIp: return "Only requests through a VPC endpoint have it."
        case .sourceArn, .sourceAccount: return "Only a service that acts for a resource has it."
        case .sourceIdentity: return "The session was made without a source identity."
        case .principalOrgID, .principalOrgPaths: return "The caller's account is in no organization."
        case .resourceOrgID, .resourceOrgPaths: return "The resource's account is in no organization."
        case .ec2InstanceSourceVpc, .ec2InstanceSourcePrivateIPv4:
            return "Only credentials that an instance was given have it."
        case .federatedProvider: return "Nobody vouched for the session."
        default: break
        }
        switch key.family {
        case "ec2:sourceinstancearn", "ec2:roledelivery":
            return "Only credentials that an instance was given have it."
        case "sts:externalid": return "The request passes no external ID."
        case "s3:prefix", "s3:delimiter", "s3:max-keys":
            return "The request passes no \(key.name.dropFirst("s3:".count))."
        case "iam:passedtoservice": return "Only iam:PassRole has it."
        case let family where family.hasSuffix(":resourcetag"):
            return "The resource has no tag \"\(key.writtenTagKey ?? "")\"."
        default: return nil
        }
    }
}
