import type { OfficeDraft } from '#shared/office/office.ts'
import { logoSource } from './logo-source.ts'

/** The head of printed pages, drawn as it will be: logo at the left, agency above the office, a double line below. */
export function Letterhead({ office }: { readonly office: Partial<OfficeDraft> }) {
  const { agency, name, address, postalCode, phone, email, website, logo, place } = office
  const contact = [phone, email, website].filter(Boolean).join(' · ')
  return (
    <div className="letterhead">
      {logo !== undefined && logo !== '' && <img src={logoSource(logo)} alt="" />}
      <div>
        {agency && <p>{agency.toUpperCase()}</p>}
        <p className="letterhead-name">{(name ?? '').toUpperCase()}</p>
        <p className="letterhead-small">{[address, place, postalCode].filter(Boolean).join(', ')}</p>
        {contact !== '' && <p className="letterhead-small">{contact}</p>}
      </div>
    </div>
  )
}
