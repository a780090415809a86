import Service
import Vocabulary
import Wire
import World

struct ModifySubnetAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifySubnetAttribute") { ask in
        let asked = ask.input.asked
        ask.onSubnet(ask.input.subnetId) { $0.attributes(asked) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseUnsupported()
        guard !input.asked.isEmpty else { throw AWSError.invalidCombination("No attributes specified.") }
        guard input.asked.count == 1 else {
            throw AWSError.invalidCombination("Fields for multiple attribute types specified.")
        }
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            var subnet = try call.neighbourhood(draft).subnet(input.subnetId)
            if let value = input.mapPublicIpOnLaunch?.value { subnet.mapPublicIPOnLaunch = value }
            if let value = input.enableResourceNameDnsARecordOnLaunch?.value {
                subnet.enableResourceNameDNSARecord = value
            }
            if let type = input.privateDnsHostnameTypeOnLaunch {
                subnet.privateDNSHostnameType =
                    try subnet.privateDNSNameOptions.changed(
                        hostnameType: type, answersA: nil, answersAAAA: nil
                    ).hostnameType
            }
            try draft.put(subnet)
        }
        return Output()
    }
}

extension ModifySubnetAttributeRequest {
    /// The attributes that are named, as policies know them.
    fileprivate var asked: [(name: String, value: String?)] {
        let all: [(String, String?)] = [
            ("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation?.value.map { "\($0)" }),
            ("EnableDns64", enableDns64?.value.map { "\($0)" }),
            (
                "EnableResourceNameDnsAAAARecordOnLaunch",
                enableResourceNameDnsAAAARecordOnLaunch?.value.map { "\($0)" }
            ),
            (
                "EnableResourceNameDnsARecordOnLaunch",
                enableResourceNameDnsARecordOnLaunch?.value.map { "\($0)" }
            ),
            ("MapPublicIpOnLaunch", mapPublicIpOnLaunch?.value.map { "\($0)" }),
            ("PrivateDnsHostnameTypeOnLaunch", privateDnsHostnameTypeOnLaunch),
        ]
        return all.filter { $0.1 != nil }
    }

    /// What is not there cannot be turned on; to turn it off changes nothing.
    fileprivate func refuseUnsupported() throws {
        let refused: [(String, Bool)] = [
            ("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation?.value == true),
            ("CustomerOwnedIpv4Pool", customerOwnedIpv4Pool != nil),
            ("DisableLniAtDeviceIndex", disableLniAtDeviceIndex != nil),
            ("EnableDns64", enableDns64?.value == true),
            ("EnableLniAtDeviceIndex", enableLniAtDeviceIndex != nil),
            (
                "EnableResourceNameDnsAAAARecordOnLaunch",
                enableResourceNameDnsAAAARecordOnLaunch?.value == true
            ),
            ("MapCustomerOwnedIpOnLaunch", mapCustomerOwnedIpOnLaunch?.value == true),
        ]
        if let (name, _) = refused.first(where: \.1) { throw AWSError.unsupported(name) }
    }
}
