import Service

// EC2's messages, each once.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html

extension AWSError {
    static let dryRunOperation = AWSError(
        "DryRunOperation", "Request would have succeeded, but DryRun flag is set.", status: 412)

    static func missingParameter(_ name: String) -> AWSError {
        AWSError("MissingParameter", "The request must contain the parameter \(name)")
    }

    static func invalidValue(_ value: String, for name: String) -> AWSError {
        AWSError("InvalidParameterValue", "Value (\(value)) for parameter \(name) is invalid.")
    }

    static func invalidParameterValue(_ message: String) -> AWSError {
        AWSError("InvalidParameterValue", message)
    }

    static func invalidCombination(_ message: String) -> AWSError {
        AWSError("InvalidParameterCombination", message)
    }

    /// What is not offered here is refused: to ignore it would make something else than was asked for.
    static func unsupported(_ what: String) -> AWSError {
        AWSError("UnsupportedOperation", "The functionality you requested is not available: \(what).")
    }

    /// Refuses the first of the parameters that was given; `of` is the structure that they are in.
    static func refuse(_ parameters: [(name: String, isGiven: Bool)], of structure: String? = nil) throws {
        guard let given = parameters.first(where: \.isGiven) else { return }
        throw unsupported(structure.map { "\($0).\(given.name)" } ?? given.name)
    }

    static func invalidFilter(_ name: String) -> AWSError {
        AWSError("InvalidParameterValue", "The filter '\(name)' is invalid")
    }

    static let invalidToken = AWSError("InvalidParameterValue", "Unable to parse pagination token.")

    static let idempotentParameterMismatch = AWSError(
        "IdempotentParameterMismatch",
        "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).")
}

// What does not exist.
extension AWSError {
    static func malformedID(_ id: String, code: String, expecting prefix: String) -> AWSError {
        AWSError(code, "Invalid id: \"\(id)\" (expecting \"\(prefix)-...\")")
    }

    static func noSuchInstances(_ ids: [String]) -> AWSError {
        let named = ids.joined(separator: ", ")
        return AWSError(
            "InvalidInstanceID.NotFound",
            ids.count == 1
                ? "The instance ID '\(named)' does not exist" : "The instance IDs '\(named)' do not exist")
    }

    static func malformedInstanceID(_ id: String) -> AWSError {
        AWSError("InvalidInstanceID.Malformed", "Invalid id: \"\(id)\"")
    }

    static func noSuchImages(_ ids: [String]) -> AWSError {
        let named = ids.joined(separator: ", ")
        return AWSError(
            "InvalidAMIID.NotFound",
            ids.count == 1
                ? "The image id '[\(named)]' does not exist" : "The image ids '[\(named)]' do not exist")
    }

    static func noSuchSubnet(_ id: String) -> AWSError {
        AWSError("InvalidSubnetID.NotFound", "The subnet ID '\(id)' does not exist")
    }

    static func noSuchVPC(_ id: String) -> AWSError {
        AWSError("InvalidVpcID.NotFound", "The vpc ID '\(id)' does not exist")
    }

    static func noSuchGroup(_ id: String) -> AWSError {
        AWSError("InvalidGroup.NotFound", "The security group '\(id)' does not exist")
    }

    static func noSuchGroup(_ name: String, in vpc: String) -> AWSError {
        AWSError("InvalidGroup.NotFound", "The security group '\(name)' does not exist in VPC '\(vpc)'")
    }

    static func noSuchGroupRule(_ id: String) -> AWSError {
        AWSError("InvalidSecurityGroupRuleId.NotFound", "The security group rule ID '\(id)' does not exist")
    }

    static func noSuchKeyPair(_ name: String) -> AWSError {
        AWSError("InvalidKeyPair.NotFound", "The key pair '\(name)' does not exist")
    }

    static func noSuchNetworkInterface(_ id: String) -> AWSError {
        AWSError("InvalidNetworkInterfaceID.NotFound", "The networkInterface ID '\(id)' does not exist")
    }

    static func noSuchVolume(_ id: String) -> AWSError {
        AWSError("InvalidVolume.NotFound", "The volume '\(id)' does not exist.")
    }

    static func noSuchResource(_ id: String) -> AWSError {
        AWSError("InvalidID", "The ID '\(id)' is not valid")
    }

    static let noDefaultVPC = AWSError(
        "VPCIdNotSpecified",
        "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.")
}
