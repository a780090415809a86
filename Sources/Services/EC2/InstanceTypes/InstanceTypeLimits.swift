import Service

// How much may be attached to an instance.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AvailableIpPerENI.html
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/volume_limits.html
extension InstanceType {
    func check(interfaces count: Int) throws {
        guard count <= networkInterfaces else { throw AWSError.tooManyInterfaces(count, name) }
    }

    /// The private addresses of one interface.
    func check(addresses count: Int) throws {
        guard count <= ipv4PerInterface else { throw AWSError.tooManyPrivateAddresses }
    }

    func check(volumes count: Int) throws {
        guard count <= ebsAttachments ?? count else { throw AWSError.tooManyAttachments }
    }
}

extension InstanceTypes {
    /// The most that an interface can have, whatever its instance's type.
    static let mostAddresses = all.values.map(\.ipv4PerInterface).max() ?? 1

    /// An interface has a place among as many as the largest type has.
    static func check(deviceIndex index: Int) throws {
        guard (0..<mostInterfaces).contains(index) else {
            throw AWSError.invalidValue("\(index)", for: "deviceIndex")
        }
    }

    private static let mostInterfaces = all.values.map(\.networkInterfaces).max() ?? 1
}

extension AWSError {
    static func tooManyInterfaces(_ count: Int, _ type: String) -> AWSError {
        AWSError("AttachmentLimitExceeded", "Interface count \(count) exceeds the limit for \(type)")
    }

    static let tooManyPrivateAddresses = AWSError(
        "PrivateIpAddressLimitExceeded", "Number of private addresses will exceed limit.")

    /// Its text is not verified.
    static let tooManyAttachments = AWSError(
        "AttachmentLimitExceeded", "Maximum number of attachments exceeded for the instance.")
}
