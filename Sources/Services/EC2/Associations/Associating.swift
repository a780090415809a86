import Service
import Vocabulary
import World

extension KnownAssociation {
    /// A new tie between profile and instance, which takes effect later.
    init(
        _ profile: KnownInstanceProfile, with instance: KnownInstance, ids: any Identifiers, at now: Timestamp
    ) {
        self.init(
            id: "iip-assoc-0\(ids.hex(16))", account: instance.account, region: instance.region,
            instanceID: instance.id, profileID: profile.id, profileARN: profile.arn, state: .associating,
            changedAt: now)
    }
}

extension IamInstanceProfileAssociation {
    /// As EC2 shows it. The identifier beside the ARN is the profile's, not the association's.
    init(_ association: KnownAssociation) {
        self.init(
            associationId: association.id, instanceId: association.instanceID,
            iamInstanceProfile: IamInstanceProfile(
                arn: association.profileARN, id: association.profileID.rawValue),
            state: association.state.rawValue)
    }
}

extension AuthorizedCall {
    /// The profile that is named, if it and its role are still those that the caller was found to be allowed to
    /// pass; one that came or changed meanwhile is not there yet.
    func instanceProfile(
        _ specification: IamInstanceProfileSpecification, in draft: Draft
    ) throws -> KnownInstanceProfile {
        let asked = try neighbourhood.instanceProfile(specification)
        let profile = try neighbourhood(draft).instanceProfile(specification)
        guard profile.id == asked.id, profile.roleID == asked.roleID else {
            throw specification.arn.map { AWSError.noSuchProfile(arn: $0) }
                ?? AWSError.noSuchProfile(name: profile.name)
        }
        return profile
    }
}

extension Neighbourhood {
    func association(_ id: String) throws -> KnownAssociation {
        guard let association = find(association: id) else {
            let digits = id.utf8.dropFirst("iip-assoc-".utf8.count)
            guard id.hasPrefix("iip-assoc-"), !digits.isEmpty,
                digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            else { throw AWSError.invalidParameterValue("Invalid Id: \(id)") }
            throw AWSError.noSuchAssociation(id)
        }
        return association
    }

    func find(association id: String) -> KnownAssociation? {
        guard let association = known.association(id), association.account == account,
            association.region == region, association.state != .disassociated
        else { return nil }
        return association
    }
}

extension AWSError {
    static func noSuchProfile(name: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Value (\(name)) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name"
        )
    }

    static func noSuchProfile(arn: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "Value (\(arn)) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN"
        )
    }

    static let noProfileNamed = AWSError(
        "MissingParameter",
        "The request must contain the parameter iamInstanceProfile.arn or iamInstanceProfile.name")

    static func alreadyAssociated(_ instance: String) -> AWSError {
        AWSError("IncorrectState", "There is an existing association for instance \(instance)")
    }

    static func neitherRunningNorStopped(_ instance: String) -> AWSError {
        AWSError(
            "IncorrectInstanceState",
            "The instance '\(instance)' is not in the 'running' or 'stopped' states.")
    }

    static func notRunning(_ instance: String) -> AWSError {
        AWSError("IncorrectState", "The instance '\(instance)' is not in the 'running' state.")
    }

    static let notAssociated = AWSError("IncorrectState", "The association is not in the associated state.")

    static func noSuchAssociation(_ id: String) -> AWSError {
        AWSError("InvalidAssociationID.NotFound", "An invalid association-id of '\(id)' was given")
    }
}
