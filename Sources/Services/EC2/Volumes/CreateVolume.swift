import Policy
import Service
import Vocabulary
import World

struct CreateVolume: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateVolume", also: "ec2:CreateTags") { ask in
        let input = ask.input
        let tags = TagRules.asked(input.tagSpecifications, of: "volume")
        ask.on(ask.arn("volume", "*")) { [region = ask.region] keys in
            keys.set("ec2:VolumeID", "*")
            keys.zone(try? zone(input, in: region))
            keys.set("ec2:Encrypted", .bool(input.encrypted ?? false))
            keys.set("ec2:KmsKeyId", input.kmsKeyId)
            keys.volume(asked(input))
            keys.requestTags(tags)
        }
        if let id = input.snapshotId { ask.on("arn:aws:ec2:\(ask.region)::snapshot/\(id)") }
        ask.tagging(input.tagSpecifications, by: "CreateVolume") {
            [region = ask.region, account = ask.account] in
            "arn:aws:ec2:\(region):\(account):\($0)/*"
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try refuseUnsupported(input)
        let zone = try zone(input, in: call.region)
        let tags = try TagRules.tags(input.tagSpecifications, for: ["volume"])["volume"] ?? []
        guard let size = input.size else {
            throw AWSError.missingParameter("size/snapshot")
        }
        let shape = try VolumeRules.shape(
            type: input.volumeType ?? "gp2", gibibytes: size, iops: input.iops, throughput: input.throughput)
        let digest = input.clientToken.map { _ in RequestDigest.of(input) }
        return try await call.write { draft in
            if let token = input.clientToken,
                let former = draft.volume(clientToken: token, in: call.account, region: call.region)
            {
                guard former.clientTokenDigest == digest else { throw AWSError.idempotentParameterMismatch }
                return Volume(former)
            }
            var volume = KnownVolume(
                account: call.account, region: call.region, id: "vol-0\(call.ids.hex(16))",
                availabilityZone: zone, shape: shape, createdAt: call.now)
            volume.clientToken = input.clientToken
            volume.clientTokenDigest = digest
            volume.tags = tags
            try draft.put(volume)
            // It is there at once; EC2 says that it is being made.
            var answer = Volume(volume)
            answer.state = "creating"
            return answer
        }
    }

    private static func asked(_ input: Input) -> KnownVolume.Shape {
        var shape = VolumeRules.usual(type: input.volumeType ?? "gp2", gibibytes: input.size ?? 0)
        shape.iops = input.iops ?? shape.iops
        shape.throughput = input.throughput ?? shape.throughput
        return shape
    }

    private static func zone(_ input: Input, in region: Vocabulary.Region) throws -> String {
        let zones = Places.zones(of: region)
        if let id = input.availabilityZoneId {
            guard let zone = zones.first(where: { availabilityZoneID(of: $0) == id }) else {
                throw AWSError.noSuchZone(id)
            }
            return zone
        }
        guard let zone = input.availabilityZone else { throw AWSError.missingParameter("availabilityZone") }
        guard zones.contains(zone) else { throw AWSError.noSuchZone(zone) }
        return zone
    }

    private static func refuseUnsupported(_ input: Input) throws {
        // There are no snapshots.
        if let id = input.snapshotId, !id.isEmpty { throw AWSError.noSuchSnapshot(id) }
        try AWSError.refuse(
            [
                ("Encrypted", input.encrypted == true || input.kmsKeyId != nil),
                ("MultiAttachEnabled", input.multiAttachEnabled == true),
                ("Operator", input.operator != nil), ("OutpostArn", input.outpostArn != nil),
                ("VolumeInitializationRate", input.volumeInitializationRate != nil),
            ])
    }
}

extension AWSError {
    static func noSuchZone(_ zone: String) -> AWSError {
        AWSError("InvalidZone.NotFound", "The zone '\(zone)' does not exist.")
    }

    static func noSuchSnapshot(_ id: String) -> AWSError {
        AWSError("InvalidSnapshot.NotFound", "The snapshot '\(id)' does not exist.")
    }
}
