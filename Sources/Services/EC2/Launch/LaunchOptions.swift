import Service
import Vocabulary
import World

extension MetadataOptions {
    /// What a launch begins with; an image may ask for tokens.
    init(for image: KnownImage) {
        self.init()
        guard image.imdsSupport == "v2.0" else { return }
        httpTokens = .required
        hopLimit = 2
    }

    /// Puts in what a request names; the rest keeps its value.
    mutating func apply(
        tokens: String?, hopLimit: Int?, endpoint: String?, ipv6: String?, instanceTags: String?
    ) throws {
        if let tokens { httpTokens = try Self.read(tokens, "HttpTokens") }
        if let endpoint { httpEndpoint = try Self.read(endpoint, "HttpEndpoint") }
        if let instanceTags { self.instanceTags = try Self.read(instanceTags, "InstanceMetadataTags") }
        if let ipv6 {
            guard try Self.read(ipv6, "HttpProtocolIpv6") == Switch.disabled else {
                throw AWSError.unsupported("HttpProtocolIpv6")
            }
        }
        if let hopLimit {
            guard (1...64).contains(hopLimit) else {
                throw AWSError.invalidParameterValue(
                    "Value (\(hopLimit)) for parameter HttpPutResponseHopLimit is invalid. The value must be between 1 and 64."
                )
            }
            self.hopLimit = hopLimit
        }
    }

    private static func read<Option: RawRepresentable<String>>(
        _ text: String, _ name: String
    ) throws -> Option {
        guard let option = Option(rawValue: text) else { throw AWSError.invalidValue(text, for: name) }
        return option
    }
}

/// The root volume of a launch.
struct LaunchVolume: Sendable {
    var gibibytes: Int
    var type: String

    init(_ mappings: [BlockDeviceMapping]?, for image: KnownImage) throws {
        gibibytes = image.rootVolumeGiB
        type = image.rootVolumeType
        for mapping in mappings ?? [] {
            guard let device = mapping.deviceName else { throw AWSError.missingParameter("deviceName") }
            if device != image.rootDeviceName {
                guard mapping.noDevice != nil else {
                    throw AWSError.unsupported(
                        "block devices besides the root device \(image.rootDeviceName)")
                }
                continue
            }
            guard mapping.virtualName == nil, mapping.noDevice == nil else {
                throw AWSError.unsupported("a root device that is not an EBS volume")
            }
            try read(mapping.ebs ?? EbsBlockDevice(), smallest: image.rootVolumeGiB)
        }
    }

    private mutating func read(_ volume: EbsBlockDevice, smallest: Int) throws {
        let asked: [(String, Bool)] = [
            ("Encrypted", volume.encrypted == true),
            ("KmsKeyId", volume.kmsKeyId != nil),
            ("SnapshotId", volume.snapshotId != nil),
            ("Iops", volume.iops != nil),
            ("Throughput", volume.throughput != nil),
            ("OutpostArn", volume.outpostArn != nil),
            ("DeleteOnTermination", volume.deleteOnTermination == false),
        ]
        if let (name, _) = asked.first(where: \.1) { throw AWSError.unsupported("Ebs.\(name)") }
        if let type = volume.volumeType {
            guard ["gp2", "gp3", "standard"].contains(type) else {
                throw AWSError.invalidParameterValue("Invalid value '\(type)' for EBS volume type.")
            }
            self.type = type
        }
        if let size = volume.volumeSize {
            guard size >= smallest else {
                throw AWSError(
                    "InvalidBlockDeviceMapping",
                    "Volume of size \(size)GB is smaller than snapshot, expect size >= \(smallest)GB")
            }
            guard size <= 16_384 else { throw AWSError.invalidValue("\(size)", for: "volumeSize") }
            gibibytes = size
        }
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
